//go:build unix

package output

import (
	"io/fs"
	"syscall"
)

// identity is the same for two paths that lead to the same file, hard links
// included.
type identity struct{ device, inode uint64 }

func identityOf(info fs.FileInfo, _ string) (identity, bool) {
	stat, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return identity{}, false
	}
	return identity{uint64(stat.Dev), stat.Ino}, true
}
