internal import Glibc

/// What the system means by an error number, in the words of this program.
func systemWords(_ number: Int32) -> String {
  systemWords[number] ?? "系统错误 \(number)"
}

/// What files, disks, networks and pipes can come to.
private let systemWords: [Int32: String] = [
  EPERM: "没有权限", EACCES: "没有权限", ENOENT: "所在的文件夹不存在", EINTR: "被打断", EIO: "读写出错",
  ENXIO: "没有这个设备", ENODEV: "没有这个设备", EBADF: "文件没有打开", EAGAIN: "暂时不可用", ENOMEM: "内存不够",
  EFAULT: "地址不对", EBUSY: "正被占用", EEXIST: "已经有了", EXDEV: "不在同一个磁盘上", ENOTDIR: "路径中有一段不是文件夹",
  EISDIR: "那是一个文件夹", EINVAL: "不能这样读写", ENFILE: "系统打开的文件太多", EMFILE: "打开的文件太多",
  ENOTTY: "那不是终端", ETXTBSY: "正在运行，不能写", EFBIG: "文件太大", ENOSPC: "磁盘已满", ESPIPE: "管道不能回头读",
  EROFS: "文件系统是只读的", EMLINK: "链接太多", EPIPE: "对方已经关闭", ERANGE: "数值太大", EDEADLK: "互相等待",
  ENAMETOOLONG: "名字太长", ENOLCK: "锁太多", ENOSYS: "系统不支持", ENOTEMPTY: "文件夹不是空的", ELOOP: "链接绕成了圈",
  EOVERFLOW: "文件太大", EILSEQ: "名字不是 UTF-8", ENOTSUP: "系统不支持", ENOBUFS: "缓冲区不够",
  ETIMEDOUT: "等待超时", ECONNRESET: "连接断开", ENOTCONN: "没有连接", EHOSTDOWN: "对方主机关闭",
  EHOSTUNREACH: "连不上对方主机",
  ENETDOWN: "网络断开", ENETUNREACH: "网络不通", ESTALE: "网络上的文件已经变了", EDQUOT: "超出了磁盘配额",
  EREMOTEIO: "远端读写出错", ENOLINK: "连接断开", EUCLEAN: "文件系统需要检修", ENOMEDIUM: "没有放入磁盘",
  EMEDIUMTYPE: "磁盘的种类不对", ECANCELED: "已取消",
]
