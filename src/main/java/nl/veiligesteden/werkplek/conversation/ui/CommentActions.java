package nl.veiligesteden.werkplek.conversation.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.conversation.CommentDraft;
import nl.veiligesteden.werkplek.conversation.Conversation;
import nl.veiligesteden.werkplek.conversation.StoryEntry;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.PrivateText;
import nl.veiligesteden.werkplek.shell.DraftKeeper;
import nl.veiligesteden.werkplek.shell.KeptFields;

/** Saying the own words better, or taking them back. */
record CommentActions(Conversation conversation, Workspace workspace, DraftKeeper drafts, Runnable changed) {

    Component of(StoryEntry.Message message) {
        Button edit = small(t("action.edit"));
        edit.addClickListener(click -> edit(message));
        Button withdraw = small(t("story.withdraw"));
        withdraw.addClickListener(click -> new Confirm(t("story.withdraw.question"), t("story.withdraw.consequence"), t("story.withdraw"), () -> {
            conversation.withdraw(workspace, message.id());
            changed.run();
        }).open());
        return new Span(edit, withdraw);
    }

    private void edit(StoryEntry.Message message) {
        TextArea content = new TextArea(t(message.audience()));
        content.setMinRows(4);
        content.setWidthFull();
        content.setValue(message.content());
        PrivateText.watch(content);
        KeptFields kept = new KeptFields(drafts).watch(message.id().toString(), content);
        new FormDialog(t("story.edit"), t("action.save"), new FormErrors().field("content", content), close -> {
            conversation.edit(workspace, message.id(), new CommentDraft(message.audience(), content.getValue(), Set.of()), message.version());
            kept.forget();
            close.run();
            changed.run();
        }, Stream.concat(kept.banner().stream(), Stream.of(content)).toArray(Component[]::new)).open();
    }

    private static Button small(String text) {
        Button button = new Button(text);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
