//go:build unix

package input

import (
	"errors"
	"os"
	"syscall"
)

// openRegular opens a file without following a symbolic link, and without
// waiting for the other end of a pipe.
func openRegular(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK|syscall.O_NOFOLLOW, 0)
	if errors.Is(err, syscall.ELOOP) || errors.Is(err, syscall.EMLINK) { // the latter on FreeBSD
		return nil, errLink
	}
	return f, err
}
