/** The screens of the public page: how it looks now, what is on the internet and what was, and Movisie's view of all of them. */
package nl.veiligesteden.werkplek.plans.published.ui;
