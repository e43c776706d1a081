package container

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"io"

	"github.com/klauspost/compress/zstd"
)

var (
	gzipMagic = []byte{0x1F, 0x8B}
	zstdMagic = []byte{0x28, 0xB5, 0x2F, 0xFD}
)

// IsPacked reports whether data starts as gzip or zstd do.
func IsPacked(data []byte) bool {
	return bytes.HasPrefix(data, gzipMagic) || bytes.HasPrefix(data, zstdMagic)
}

// unpack undoes gzip and zstd, told by the first bytes.
func unpack(r io.Reader) (io.Reader, error) {
	in := bufio.NewReaderSize(r, sniffed)
	head, _ := in.Peek(4)
	switch {
	case bytes.HasPrefix(head, gzipMagic):
		return gzip.NewReader(in)
	case bytes.HasPrefix(head, zstdMagic):
		d, err := zstd.NewReader(in, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(maxWindow),
			zstd.WithDecoderLowmem(true))
		if err != nil {
			return nil, err
		}
		return &unzstd{d}, nil
	}
	return in, nil
}

// maxWindow is how far back zstd may refer, in bytes: what a reader keeps of it is
// some 2.5 times as much. The levels up to 20 keep to it, --long does not.
const maxWindow = 32 << 20

var errWindow = errors.New("packed with zstd in a window of more than 32 MiB: unpack it with zstd -d --long=31, " +
	"or pack it without --long")

// unzstd closes its decoder at the end of the input.
type unzstd struct{ d *zstd.Decoder }

func (u *unzstd) Read(p []byte) (int, error) {
	n, err := u.d.Read(p)
	if err != nil {
		u.d.Close()
	}
	if errors.Is(err, zstd.ErrWindowSizeExceeded) {
		err = errWindow
	}
	return n, err
}
