package lang

// NameWords is how a language introduces a rapporteur.
type NameWords struct {
	Before   Class // by
	And      Class
	Reports  Class // what a rapporteur draws up
	Verbs    Class // drafted, tabled
	Not      Class // other things that have a Member's name behind them
	Titles   Class // Mr
	Particle Class // of a surname: van, de
}
