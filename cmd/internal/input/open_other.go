//go:build !unix

package input

import "os"

func openRegular(path string) (*os.File, error) { return os.Open(path) }
