//go:build unix

package cmd

import (
	"os"

	"golang.org/x/sys/unix"
)

// isClosed reports whether a standard output was closed by who started the
// program (>&-). Go's runtime opens the null device in its place, for reading and
// writing, where shells open it for writing alone. A launcher that gives the
// program no stream at all to write to may do the same as the runtime: then
// standard error is such a device too, and nothing is amiss.
func isClosed(stdout *os.File) bool {
	return stdout.Fd() == 1 && isFilledIn(1) && !isFilledIn(2)
}

// isFilledIn reports whether a descriptor is the null device, for reading and
// writing.
func isFilledIn(fd int) bool {
	var stat, null unix.Stat_t
	if unix.Fstat(fd, &stat) != nil || stat.Mode&unix.S_IFMT != unix.S_IFCHR || unix.Stat(os.DevNull, &null) != nil {
		return false
	}
	flags, err := unix.FcntlInt(uintptr(fd), unix.F_GETFL, 0)
	return err == nil && stat.Rdev == null.Rdev && flags&unix.O_ACCMODE == unix.O_RDWR
}
