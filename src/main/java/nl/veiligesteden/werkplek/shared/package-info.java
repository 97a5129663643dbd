/** Ids, value objects and vocabulary that every module speaks; knows neither Spring nor Vaadin. */
package nl.veiligesteden.werkplek.shared;
