package nl.veiligesteden.werkplek.operations.ui;
