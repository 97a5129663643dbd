package nl.veiligesteden.werkplek.work.ui;

import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.shared.ItemId;

/** What follows on a new partner task: it is offered to be sent at once. */
public interface NewTask {

    void open(MunicipalityWorkspace workspace, ItemId task, Runnable afterwards);
}
