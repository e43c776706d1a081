//go:build unix && !aix && !solaris

package output

import (
	"errors"
	"os"
	"syscall"
)

// lock locks a file until it is closed, and reports whether it could. The lock
// goes when the process is killed.
func lock(f *os.File) bool {
	return syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) == nil
}

// isAlive reports whether there is a process of that number.
func isAlive(pid int) bool {
	err := syscall.Kill(pid, 0)
	return err == nil || errors.Is(err, syscall.EPERM)
}
