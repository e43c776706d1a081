//go:build !unix

package output

import (
	"io/fs"
	"path/filepath"
)

// identity is the same for two paths that lead to the same file, through
// symbolic links too.
type identity struct{ path string }

func identityOf(_ fs.FileInfo, path string) (identity, bool) {
	if path == "" {
		return identity{}, false
	}
	full, err := filepath.Abs(path)
	if err == nil {
		full, err = filepath.EvalSymlinks(full)
	}
	return identity{foldPath(full)}, err == nil
}
