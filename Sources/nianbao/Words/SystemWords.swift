internal import Glibc
internal import Wording

/// What the system means by an error number, in the words of this program.
func systemWords(_ number: Int32) -> String {
  systemWords[number]?.said ?? say("系统错误 \(number)")
}

/// What files, disks, networks and pipes can come to.
private let systemWords: [Int32: Saying] = [
  EPERM: Saying("没有权限"), EACCES: Saying("没有权限"), ENOENT: Saying("所在的文件夹不存在"),
  EINTR: Saying("被打断"), EIO: Saying("读写出错"), ENXIO: Saying("没有这个设备"), ENODEV: Saying("没有这个设备"),
  EBADF: Saying("文件没有打开"), EAGAIN: Saying("暂时不可用"), ENOMEM: Saying("内存不够"),
  EFAULT: Saying("地址不对"), EBUSY: Saying("正被占用"), EEXIST: Saying("已经有了"),
  EXDEV: Saying("不在同一个磁盘上"), ENOTDIR: Saying("路径中有一段不是文件夹"), EISDIR: Saying("那是一个文件夹"),
  EINVAL: Saying("不能这样读写"), ENFILE: Saying("系统打开的文件太多"), EMFILE: Saying("打开的文件太多"),
  ENOTTY: Saying("那不是终端"), ETXTBSY: Saying("正在运行，不能写"), EFBIG: Saying("文件太大"),
  ENOSPC: Saying("磁盘已满"), ESPIPE: Saying("管道不能回头读"), EROFS: Saying("文件系统是只读的"),
  EMLINK: Saying("链接太多"), EPIPE: Saying("对方已经关闭"), ERANGE: Saying("数值太大"),
  EDEADLK: Saying("互相等待"), ENAMETOOLONG: Saying("名字太长"), ENOLCK: Saying("锁太多"),
  ENOSYS: Saying("系统不支持"), ENOTEMPTY: Saying("文件夹不是空的"), ELOOP: Saying("链接绕成了圈"),
  EOVERFLOW: Saying("文件太大"), EILSEQ: Saying("名字不是 UTF-8"), ENOTSUP: Saying("系统不支持"),
  ENOBUFS: Saying("缓冲区不够"), ETIMEDOUT: Saying("等待超时"), ECONNRESET: Saying("连接断开"),
  ENOTCONN: Saying("没有连接"), EHOSTDOWN: Saying("对方主机关闭"), EHOSTUNREACH: Saying("连不上对方主机"),
  ENETDOWN: Saying("网络断开"), ENETUNREACH: Saying("网络不通"), ESTALE: Saying("网络上的文件已经变了"),
  EDQUOT: Saying("超出了磁盘配额"), EREMOTEIO: Saying("远端读写出错"), ENOLINK: Saying("连接断开"),
  EUCLEAN: Saying("文件系统需要检修"), ENOMEDIUM: Saying("没有放入磁盘"), EMEDIUMTYPE: Saying("磁盘的种类不对"),
  ECANCELED: Saying("已取消"),
]
