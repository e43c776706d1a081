//go:build unix

package cmd

import (
	"os"
	"syscall"
)

// openRegular opens a file without following a symbolic link, and without
// waiting for the other end of a pipe.
func openRegular(path string) (*os.File, error) {
	return os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK|syscall.O_NOFOLLOW, 0)
}
