package pdf

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/rc4"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/binary"
)

// crypt undoes the encryption of a file that opens without a password. Only streams
// are decrypted: no string outside of them is read.
type crypt struct {
	key    []byte
	method name          // of streams that name none: V2, AESV2, AESV3 or Identity
	others map[name]name // methods by the names of their filters
}

// passwordPad stands for a password that is empty.
const passwordPad = "\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08" +
	"\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A"

// Lengths of the entries of an encryption dictionary, in bytes.
const (
	hashLength = 32
	saltLength = 8
	userLength = hashLength + 2*saltLength
)

// openCrypt reads the encryption of a file. It is an error that the file needs a
// password, or another program.
func (f *file) openCrypt() (*crypt, error) {
	d := f.dict(f.trailer["Encrypt"])
	version, revision := f.integer(d["V"]), f.integer(d["R"])
	c := &crypt{method: "V2", others: map[name]name{}}
	bits := f.integer(d["Length"])
	switch version {
	case 1:
		bits = 40
	case 2:
	case 4, 5:
		for key, o := range f.dict(d["CF"]) {
			c.others[key] = f.name(f.dict(o)["CFM"])
		}
		c.method = c.named(f.name(d["StmF"]))
		bits = 128
	default:
		return nil, ErrCipher
	}
	if f.name(d["Filter"]) != "Standard" || revision < 2 || revision > 6 {
		return nil, ErrCipher
	}
	if revision >= 5 {
		c.key = f.newKey(d, revision)
	} else {
		c.key = f.oldKey(d, revision, min(max(bits/8, 5), 16))
	}
	if c.key == nil {
		return nil, ErrEncrypted
	}
	return c, nil
}

// named returns the method of a filter by its name.
func (c *crypt) named(filter name) name {
	if method, ok := c.others[filter]; ok && method != "None" {
		return method
	}
	return "Identity"
}

// oldKey returns the key of a file of revision 2 to 4, of a length in bytes; nil where
// the password is not empty.
func (f *file) oldKey(d dict, revision, length int) []byte {
	owner, _ := f.resolve(d["O"]).(str)
	user, _ := f.resolve(d["U"]).(str)
	var id str
	if list := f.array(f.trailer["ID"]); len(list) > 0 {
		id, _ = f.resolve(list[0]).(str)
	}
	seed := []byte(passwordPad)
	seed = append(seed, owner[:min(len(owner), hashLength)]...)
	seed = binary.LittleEndian.AppendUint32(seed, uint32(int64(f.integer(d["P"]))))
	seed = append(seed, id...)
	if f.resolve(d["EncryptMetadata"]) == false && revision >= 4 {
		seed = append(seed, 0xFF, 0xFF, 0xFF, 0xFF)
	}
	sum := md5.Sum(seed)
	if revision >= 3 {
		for range 50 {
			sum = md5.Sum(sum[:length])
		}
	}
	key := sum[:length]
	if want := userEntry(key, string(id), revision); len(user) < len(want) || string(user[:len(want)]) != string(want) {
		return nil
	}
	return key
}

// userEntry returns what a file of revision 2 to 4 keeps to check a key.
func userEntry(key []byte, id string, revision int) []byte {
	if revision == 2 {
		return rc4ed(key, []byte(passwordPad))
	}
	sum := md5.Sum([]byte(passwordPad + id))
	out := rc4ed(key, sum[:])
	for i := range 19 {
		round := bytes.Clone(key)
		for k := range round {
			round[k] ^= byte(i + 1)
		}
		out = rc4ed(round, out)
	}
	return out
}

// rc4ed returns data with the key's stream over it.
func rc4ed(key, data []byte) []byte {
	c, err := rc4.NewCipher(key)
	if err != nil {
		return nil
	}
	out := make([]byte, len(data))
	c.XORKeyStream(out, data)
	return out
}

// newKey returns the key of a file of revision 5 or 6; nil where the password is not
// empty.
func (f *file) newKey(d dict, revision int) []byte {
	user, _ := f.resolve(d["U"]).(str)
	sealed, _ := f.resolve(d["UE"]).(str)
	if len(user) < userLength || len(sealed) < hashLength {
		return nil
	}
	check, salt := user[hashLength:hashLength+saltLength], user[hashLength+saltLength:userLength]
	if string(hash(check, revision)) != string(user[:hashLength]) {
		return nil
	}
	block, err := aes.NewCipher(hash(salt, revision))
	if err != nil {
		return nil
	}
	key := make([]byte, hashLength)
	cipher.NewCBCDecrypter(block, make([]byte, aes.BlockSize)).CryptBlocks(key, []byte(sealed[:hashLength]))
	return key
}

// hash returns the hash of an empty password and a salt; of revision 6 the one of
// ISO 32000-2, 7.6.4.3.4.
func hash(salt str, revision int) []byte {
	sum := sha256.Sum256([]byte(salt))
	key := sum[:]
	if revision == 5 {
		return key
	}
	const rounds, repeats = 64, 64
	for i := 1; ; i++ {
		block, err := aes.NewCipher(key[:16])
		if err != nil {
			return nil
		}
		text := bytes.Repeat(key, repeats)
		cipher.NewCBCEncrypter(block, key[16:32]).CryptBlocks(text, text)
		rest := 0
		for _, b := range text[:16] {
			rest += int(b)
		}
		switch rest % 3 {
		case 0:
			sum := sha256.Sum256(text)
			key = sum[:]
		case 1:
			sum := sha512.Sum384(text)
			key = sum[:]
		default:
			sum := sha512.Sum512(text)
			key = sum[:]
		}
		if i >= rounds && int(text[len(text)-1]) <= i-rounds/2 {
			return key[:hashLength]
		}
	}
}

// decrypt returns the bytes of a stream. What is no whole number of blocks is cut.
func (c *crypt) decrypt(s *stream, method name) []byte {
	switch method {
	case "V2":
		return rc4ed(c.objectKey(s, ""), s.raw)
	case "AESV2":
		return uncbc(c.objectKey(s, "sAlT"), s.raw)
	case "AESV3":
		return uncbc(c.key, s.raw)
	}
	return s.raw
}

// objectKey returns the key of an object.
func (c *crypt) objectKey(s *stream, salt string) []byte {
	seed := append(bytes.Clone(c.key), byte(s.num), byte(s.num>>8), byte(s.num>>16), byte(s.gen), byte(s.gen>>8))
	sum := md5.Sum(append(seed, salt...))
	return sum[:min(len(c.key)+5, len(sum))]
}

// uncbc undoes AES in the mode CBC, the first block of data being the vector.
func uncbc(key, data []byte) []byte {
	block, err := aes.NewCipher(key)
	if err != nil || len(data) < 2*aes.BlockSize {
		return nil
	}
	vector, text := data[:aes.BlockSize], data[aes.BlockSize:]
	out := make([]byte, len(text)/aes.BlockSize*aes.BlockSize)
	cipher.NewCBCDecrypter(block, vector).CryptBlocks(out, text[:len(out)])
	if pad := int(out[len(out)-1]); 0 < pad && pad <= aes.BlockSize {
		out = out[:len(out)-pad]
	}
	return out
}
