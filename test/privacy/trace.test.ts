import { describe, expect, it } from 'vitest'
import { readTrace } from '../e2e/trace.ts'

const far = 'connect(21<TCP:[303072]>, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("203.0.113.9")}, 16) = -1 EINPROGRESS (Operation now in progress)'

describe('reading a trace', () => {
  it('counts what goes outside, over either protocol, refused or not', () => {
    const outside = [
      far,
      'connect(23<TCPv6:[303080]>, {sa_family=AF_INET6, sin6_port=htons(9), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::9", &sin6_addr), sin6_scope_id=0}, 28) = -1 ENETUNREACH (Network is unreachable)',
      'sendto(21<UDP:[192.0.2.2:33525->203.0.113.53:5300]>, "x", 1, 0, NULL, 0) = 1',
      'sendmsg(24<UDP:[0.0.0.0:58649]>, {msg_name={sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr("203.0.113.10")}, msg_namelen=16, msg_iov=[{iov_base="canary", iov_len=6}], msg_iovlen=1, msg_controllen=0, msg_flags=0}, 0) = 6',
      'sendmsg(25<UDP:[0.0.0.0:56255]>, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="canary", iov_len=6}], msg_iovlen=1, msg_controllen=0, msg_flags=0}, 0) = 6',
      'sendto(26<UDPv6:[[::]:5353]>, "x", 1, 0, {sa_family=AF_INET6, sin6_port=htons(5353), inet_pton(AF_INET6, "ff02::fb", &sin6_addr)}, 28) = 1',
    ]
    expect(readTrace(outside)).toEqual({ outside, listening: [], silentUdp: 0, written: [] })
  })

  it('counts each question for a name, on this machine too', () => {
    const asks = [
      'connect(21<UDP:[1]>, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("127.0.0.53")}, 16) = 0',
      'sendto(21<UDP:[127.0.0.1:5000->127.0.0.53:53]>, "x", 1, 0, NULL, 0) = 1',
      'connect(5<UNIX-STREAM:[1]>, {sa_family=AF_UNIX, sun_path="/run/systemd/resolve/io.systemd.Resolve"}, 42) = 0',
      'connect(5<UNIX-STREAM:[1]>, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = 0',
    ]
    expect(readTrace(asks).outside).toEqual(asks)
    // A look for a name service that is not there asks nobody.
    expect(readTrace(['connect(5<UNIX-STREAM:[1]>, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = -1 ENOENT (No such file or directory)']).outside).toEqual([])
  })

  it('lets pass what stays inside, and a UDP socket that was pointed and never used', () => {
    expect(readTrace([
      'connect(5<UNIX-STREAM:[1]>, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X0"}, 20) = 0',
      'connect(6<TCP:[2]>, {sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr("127.0.0.1")}, 16) = -1 ECONNREFUSED (Connection refused)',
      'sendmsg(7<UNIX-STREAM:[3->4]>, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="203.0.113.9", iov_len=11}], msg_iovlen=1, msg_controllen=0, msg_flags=0}, 0) = 11',
      'connect(8<UDPv6:[5]>, {sa_family=AF_INET6, sin6_port=htons(53000), inet_pton(AF_INET6, "2001:4860:4860::8888", &sin6_addr)}, 28) = 0',
      'listen(9<UNIX-STREAM:[6]>, 128) = 0',
    ])).toEqual({ outside: [], listening: [], silentUdp: 1, written: [] })
  })

  it('names sockets that listen and files that are written, by the path that the kernel knows', () => {
    expect(readTrace([
      'listen(26<TCP:[127.0.0.1:42113]>, 511) = 0',
      'openat(AT_FDCWD</home>, "a", O_WRONLY|O_CREAT, 0666) = 5</home/a>',
      'openat(AT_FDCWD</home>, "b", O_RDONLY) = 5</home/b>',
      'openat(AT_FDCWD</home>, "c", O_WRONLY|O_CREAT, 0666) = -1 EACCES (Permission denied)',
      'openat(AT_FDCWD</>, "/dev/shm/.x", O_RDWR|O_CREAT|O_EXCL, 0600) = 6</dev/shm/.x>',
      'mkdir("/tmp/d", 0700) = 0',
      'mkdirat(7</tmp>, "e", 0700) = 0',
      'rename("/tmp/d", "/tmp/f") = 0',
      'renameat2(AT_FDCWD</tmp>, "g", AT_FDCWD</tmp>, "h", 0) = 0',
      'symlink("/etc/passwd", "/tmp/i") = 0',
    ])).toEqual({
      outside: [], listening: ['listen(26<TCP:[127.0.0.1:42113]>, 511) = 0'], silentUdp: 0,
      written: ['/home/a', '/dev/shm/.x', '/tmp/d', '/tmp/e', '/tmp/f', '/tmp/h', '/tmp/i'],
    })
  })
})
