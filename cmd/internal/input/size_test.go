package input

import "testing"

func TestSize(t *testing.T) {
	for _, tt := range []struct {
		value string
		want  Size // 0: refused
		text  string
	}{
		{"1", 1, "1B"},
		{"500000", 500000, "500000B"},
		{"10B", 10, "10B"},
		{"2k", 2048, "2KiB"},
		{"2KiB", 2048, "2KiB"},
		{"2kb", 2000, "2000B"},
		{"16M", 16 << 20, "16MiB"},
		{"16MiB", 16 << 20, "16MiB"},
		{"3MB", 3e6, "3000000B"},
		{"1G", 1 << 30, "1GiB"},
		{"9223372036854775806", 9223372036854775806, "9223372036854775806B"},
		{"1536MiB", 1536 << 20, "1536MiB"},
		{value: ""}, {value: "0"}, {value: "-1"}, {value: "K"}, {value: "1.5M"}, {value: "1T"}, {value: "1 M"},
		{value: "0x10"},
		{value: "1KM"}, {value: "9223372036854775807"}, {value: "9223372036G"},
	} {
		var size Size
		err := size.Set(tt.value)
		if (err != nil) != (tt.want == 0) || size != tt.want {
			t.Errorf("Set(%q): %d, %v; want %d", tt.value, size, err, tt.want)
		}
		if err == nil && size.String() != tt.text {
			t.Errorf("Set(%q) is shown as %s, want %s", tt.value, size.String(), tt.text)
		}
	}
}
