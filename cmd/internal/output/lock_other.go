//go:build !unix || aix || solaris

package output

import "os"

// lock does nothing: such systems do not remove a file that is open, or have no
// locks that go with the process.
func lock(*os.File) bool { return true }

// isAlive reports whether there is a process of that number, where the system
// can tell.
func isAlive(pid int) bool {
	_, err := os.FindProcess(pid)
	return err == nil
}
