@org.springframework.modulith.NamedInterface("ui")
package nl.veiligesteden.werkplek.search.ui;
