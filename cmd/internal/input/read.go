package input

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

var (
	errFolder  = errors.New("is a folder")
	errChanged = errors.New("is no longer a regular file")
	errLink    = errors.New("is now a symbolic link, which is not followed")
)

// Content is what an input holds.
type Content struct {
	Data []byte // all of it; what it starts with where there is Rest

	// Rest reads an input of more than the limit, Data included; nil for others.
	// It is an [io.Seeker] where the input is a regular file.
	Rest io.Reader

	file *os.File // to be closed; nil for none
}

// Close ends the use of the content.
func (c *Content) Close() {
	if c.file != nil {
		_ = c.file.Close() // it was only read
	}
}

// TooLarge returns the error that says so of an input.
func TooLarge(limit Size) error {
	return fmt.Errorf("is larger than %s; --max-size raises the limit", limit.String())
}

// Open reads the input, or the start of one of more than limit bytes. It returns
// early when the context ends, though a pipe may have nobody who writes to it.
func (in *Input) Open(ctx context.Context, limit Size) (*Content, error) {
	if in.Walked {
		return in.openRegular(ctx, limit)
	}
	type outcome struct {
		content *Content
		err     error
	}
	done := make(chan outcome, 1)
	go func() {
		content, err := in.openAny(ctx, limit)
		done <- outcome{content, err}
	}()
	select {
	case o := <-done:
		return o.content, o.err
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

// openRegular reads a file that was regular when its folder was walked. It does
// not wait where a pipe has taken its place.
func (in *Input) openRegular(ctx context.Context, limit Size) (*Content, error) {
	f, err := openRegular(in.Path)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = errChanged
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return readFile(ctx, f, info, limit)
}

// openAny reads standard input, or a file of any kind that the user named.
func (in *Input) openAny(ctx context.Context, limit Size) (*Content, error) {
	f, isFile := in.Stream.(*os.File)
	switch {
	case in.Stream != nil && !isFile:
		return readStream(ctx, in.Stream, limit)
	case in.Stream == nil:
		var err error
		if f, err = os.Open(in.Path); err != nil {
			return nil, err
		}
	}
	info, err := f.Stat()
	switch {
	case err != nil:
	case info.IsDir() && !isFile:
		err = errFolder
	case info.Mode().IsRegular():
		return readFile(ctx, f, info, limit)
	}
	var content *Content
	if err == nil {
		content, err = readStream(ctx, f, limit)
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	content.file = f
	return content, nil
}

// headSize is how much is read of a large file to tell what it is, in bytes.
const headSize = 64 << 10

// readFile reads a regular file and closes it, unless it is larger than the
// limit.
func readFile(ctx context.Context, f *os.File, info fs.FileInfo, limit Size) (*Content, error) {
	start, err := f.Seek(0, io.SeekCurrent) // standard input may have been read by others
	if err == nil && info.Size()-start > int64(limit) {
		return largeFile(ctx, f, start)
	}
	data := make([]byte, max(info.Size()-start, 0)+1)
	n, err := f.Read(data)
	if err == nil && n < len(data) && int64(n) == info.Size()-start {
		return &Content{Data: data[:n]}, f.Close() // all of it, in one call
	}
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, errors.Join(err, f.Close())
	}
	content, err := readStream(ctx, io.MultiReader(bytes.NewReader(data[:n]), f), limit)
	if err == nil && content.Rest != nil {
		return largeFile(ctx, f, start) // it has grown
	}
	return content, errors.Join(err, f.Close())
}

func largeFile(ctx context.Context, f *os.File, start int64) (*Content, error) {
	head := make([]byte, headSize)
	n, err := f.ReadAt(head, start)
	if err == nil || errors.Is(err, io.EOF) {
		_, err = f.Seek(start, io.SeekStart)
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return &Content{Data: head[:n], Rest: &seekable{interruptible{ctx, f}, f}, file: f}, nil
}

// readStream reads to the end, or to the first byte after the limit.
func readStream(ctx context.Context, r io.Reader, limit Size) (*Content, error) {
	var buf bytes.Buffer
	if _, err := buf.ReadFrom(io.LimitReader(r, int64(limit)+1)); err != nil {
		return nil, err
	}
	content := &Content{Data: buf.Bytes()}
	if int64(buf.Len()) > int64(limit) {
		content.Rest = io.MultiReader(bytes.NewReader(content.Data), &interruptible{ctx, r})
	}
	return content, nil
}

// interruptible is a reader that fails when the context has ended.
type interruptible struct {
	ctx context.Context
	r   io.Reader
}

func (i *interruptible) Read(p []byte) (int, error) {
	if i.ctx.Err() != nil {
		return 0, context.Cause(i.ctx)
	}
	return i.r.Read(p)
}

type seekable struct {
	interruptible
	io.Seeker
}
