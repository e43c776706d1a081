package parser

// nameWords is how a language introduces a rapporteur.
type nameWords struct {
	before   class // by
	and      class
	reports  class // what a rapporteur draws up
	verbs    class // drafted, tabled
	not      class // other things that have a Member's name behind them
	titles   class // Mr
	particle class // of a surname: van, de
}
