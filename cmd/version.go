package cmd

import (
	"runtime"
	"runtime/debug"
)

// version returns the module's version, the commit where it is known, and what
// the program was built with and for.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "(unknown)"
	}
	return describeBuild(info)
}

// moduleVersion returns the module's version alone.
func moduleVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		return info.Main.Version
	}
	return ""
}

func describeBuild(info *debug.BuildInfo) string {
	v := info.Main.Version
	if v == "" {
		v = "(devel)"
	}
	revision, modified := "", ""
	for _, setting := range info.Settings {
		switch setting.Key {
		case "vcs.revision":
			revision = " " + setting.Value[:min(12, len(setting.Value))]
		case "vcs.modified":
			if setting.Value == "true" {
				modified = " with changes"
			}
		}
	}
	if revision == "" {
		modified = ""
	}
	return v + revision + modified + " " + info.GoVersion + " " + runtime.GOOS + "/" + runtime.GOARCH
}
