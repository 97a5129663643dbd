package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.veiligesteden.werkplek.access.Appearance;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.OwnAccount;
import nl.veiligesteden.werkplek.access.Preferences;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Menu;
import nl.veiligesteden.werkplek.design.Toast;

/** Language, appearance, what is mailed, what was done with the account, and the way out. */
class AccountMenu extends Menu {

    private final OwnAccount accounts;
    private final SignedInUser user;

    AccountMenu(CurrentUser currentUser, OwnAccount accounts, KeyHelp keys, Runnable signOut) {
        super(avatar(currentUser.require().name()), t("account.menu.of", currentUser.require().name()));
        this.accounts = accounts;
        this.user = currentUser.require();
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("shell-account");
        ContextMenu menu = items();
        menu.addItem(user.name()).setEnabled(false);
        Preferences preferences = UiSettings.preferences(user, accounts);
        SubMenu languages = menu.addItem(t("account.language")).getSubMenu();
        for (String language : List.of("nl", "en")) {
            choice(languages, t("language." + language), preferences.language().equals(language), preferences.withLanguage(language));
        }
        SubMenu appearances = menu.addItem(t("account.appearance")).getSubMenu();
        for (Appearance appearance : Appearance.values()) {
            choice(appearances, t(appearance), preferences.appearance() == appearance, preferences.withAppearance(appearance));
        }
        menu.addItem(t("mail-settings.title"), click -> UI.getCurrent().navigate(Paths.MAIL_SETTINGS));
        menu.addItem(t("account.phone"), click -> phone());
        menu.addItem(t("password.title"), click -> UI.getCurrent().navigate("wachtwoord"));
        menu.addItem(t("trail.own.title"), click -> UI.getCurrent().navigate(Paths.MY_TRAIL));
        menu.addItem(t("own-data.title"), click -> UI.getCurrent().navigate(Paths.MY_DATA));
        menu.addItem(t("keys.title"), click -> keys.help());
        menu.addItem(t("account.sign-out"), click -> signOut.run());
    }

    private static Avatar avatar(String name) {
        Avatar avatar = new Avatar(name);
        avatar.setAbbreviation(initials(name));
        avatar.getElement().setAttribute("aria-hidden", "true");
        return avatar;
    }

    /** First and last: three letters don't fit the circle. */
    private static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        String last = words.length > 1 ? words[words.length - 1].substring(0, 1) : "";
        return words[0].substring(0, 1) + last;
    }

    private void phone() {
        TextField phone = new TextField(t("account.phone"));
        phone.setValue(accounts.workPhone(user));
        phone.setHelperText(t("account.phone.hint"));
        new FormDialog(t("account.phone"), t("action.save"), new FormErrors().field("phone", phone), close -> {
            accounts.reachableAt(user, phone.getValue());
            close.run();
            Toast.done(t("saved"));
        }, phone).open();
    }

    private void choice(SubMenu menu, String text, boolean chosen, Preferences preferences) {
        MenuItem item = menu.addItem(text, click -> {
            accounts.prefer(user, preferences);
            UiSettings.forget();
            UI.getCurrent().getPage().reload();
        });
        item.setCheckable(true);
        item.setChecked(chosen);
    }
}
