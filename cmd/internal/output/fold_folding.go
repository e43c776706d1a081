//go:build darwin || windows

package output

// foldPath returns what two paths have in common that mean the same file on
// systems whose file names usually depend neither on case nor on how accents
// are written.
func foldPath(path string) string { return foldCase(path) }
