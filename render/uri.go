package render

import (
	"path/filepath"
	"strings"
)

// pathURI returns a path as a relative reference with forward slashes, or as a
// file URI where the path is absolute. Bytes that are no plain letters, digits
// or marks are escaped, UTF-8 or not.
func pathURI(path string) string {
	absolute := filepath.IsAbs(path)
	path = filepath.ToSlash(path)
	const plain = "-._~!$&'()*+,;=@/"
	var b strings.Builder
	if absolute {
		b.WriteString("file://")
		if !strings.HasPrefix(path, "/") {
			b.WriteByte('/') // before the letter of a drive
		}
	}
	for i := range len(path) {
		c := path[i]
		if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.IndexByte(plain, c) >= 0 {
			b.WriteByte(c)
			continue
		}
		const hex = "0123456789ABCDEF"
		b.Write([]byte{'%', hex[c>>4], hex[c&15]})
	}
	return b.String()
}
