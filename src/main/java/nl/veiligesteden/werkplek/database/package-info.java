/**
 * Where the data lives: an outside MariaDB when one is configured, otherwise a real MariaDB that the application starts
 * itself, for trying out, developing and testing; and how it is asked. Why: {@code src/docs/decisions/0002-embedded-mariadb-and-launcher.md}.
 */
package nl.veiligesteden.werkplek.database;
