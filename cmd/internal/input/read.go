package input

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
)

var (
	errFolder  = errors.New("is a folder")
	errChanged = errors.New("is no longer a regular file")
	errLink    = errors.New("is now a symbolic link, which is not followed")
)

// Read returns the input's bytes, at most limit of them. It returns early when
// the context ends, though a pipe may have nobody who writes to it.
func (in *Input) Read(ctx context.Context, limit Size) ([]byte, error) {
	if in.Walked {
		return in.readRegular(limit)
	}
	type outcome struct {
		data []byte
		err  error
	}
	done := make(chan outcome, 1)
	go func() {
		data, err := in.readAny(limit)
		done <- outcome{data, err}
	}()
	select {
	case o := <-done:
		return o.data, o.err
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

// readRegular reads a file that was regular when its folder was walked. It
// does not wait where a pipe has taken its place.
func (in *Input) readRegular(limit Size) ([]byte, error) {
	f, err := openRegular(in.Path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, errChanged
	}
	if info.Size() > int64(limit) {
		return nil, tooLarge(limit)
	}
	data := make([]byte, info.Size()+1)
	n, err := f.Read(data)
	if err == nil && int64(n) == info.Size() {
		return data[:n], nil // all of it, in one call
	}
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	return readAll(io.MultiReader(bytes.NewReader(data[:n]), f), 0, limit)
}

// readAny reads standard input, or a file of any kind that the user named.
func (in *Input) readAny(limit Size) ([]byte, error) {
	if in.Stream != nil {
		return readAll(in.Stream, 0, limit)
	}
	f, err := os.Open(in.Path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return nil, errFolder
	}
	return readAll(f, info.Size(), limit)
}

// readAll reads to the end, or to the first byte after the limit. The size is
// what the system says: 0 for pipes and devices.
func readAll(r io.Reader, size int64, limit Size) ([]byte, error) {
	if size > int64(limit) {
		return nil, tooLarge(limit)
	}
	buf := bytes.NewBuffer(make([]byte, 0, size+bytes.MinRead))
	if _, err := buf.ReadFrom(io.LimitReader(r, int64(limit)+1)); err != nil {
		return nil, err
	}
	if int64(buf.Len()) > int64(limit) {
		return nil, tooLarge(limit)
	}
	return buf.Bytes(), nil
}

func tooLarge(limit Size) error {
	return fmt.Errorf("is larger than %s; --max-size raises the limit", limit.String())
}
