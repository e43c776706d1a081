package pdf

import (
	"bytes"
	"compress/flate"
	"errors"
	"io"
)

// errCut says that the end of a stream is missing.
var errCut = errors.New("the stream breaks off")

// inflate undoes Flate. Of a stream that breaks off, or whose sum is wrong, it
// gives what comes before that, with errCut.
func inflate(data []byte, limit int) ([]byte, error) {
	const zlibHeader = 2
	data = bytes.TrimLeft(data, "\r\n")
	if len(data) < zlibHeader {
		return nil, nil
	}
	var out bytes.Buffer
	n, err := io.Copy(&out, io.LimitReader(flate.NewReader(bytes.NewReader(data[zlibHeader:])), int64(limit)+1))
	if int(n) > limit {
		return nil, ErrTooLarge
	}
	if err == nil {
		return out.Bytes(), nil
	}
	var corrupt flate.CorruptInputError
	if errors.As(err, &corrupt) && out.Len() == 0 {
		return nil, err
	}
	return out.Bytes(), errCut
}
