//go:build !unix

package cmd

import "os"

func openRegular(path string) (*os.File, error) { return os.Open(path) }
