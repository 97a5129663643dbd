/** A report as it is kept: the forms in which it was ever written, how each is read, and the digest that shows that nothing changed. Knows no framework. */
package nl.veiligesteden.werkplek.rounds.frozen;
