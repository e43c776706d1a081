package output

import (
	"os"

	"golang.org/x/sys/unix"
)

// mustFlushEach reports whether the system cannot flush many files at once.
const mustFlushEach = false

// flushFileSystem flushes all that was written to the file system of a folder.
func flushFileSystem(root *os.Root) error {
	dir, err := root.Open(".")
	if err != nil {
		return err
	}
	defer dir.Close()
	return unix.Syncfs(int(dir.Fd()))
}
