package nl.veiligesteden.werkplek.search.ui;

import java.util.List;
import nl.veiligesteden.werkplek.access.SignOut;
import nl.veiligesteden.werkplek.shell.Paths;
import org.springframework.stereotype.Component;

/** What stands in the menu under one's own name, by its words: once, in however many workspaces somebody works. */
@Component
class AccountCommands {

    private final SignOut signOut;

    AccountCommands(SignOut signOut) {
        this.signOut = signOut;
    }

    List<Command> commands() {
        return List.of(new Command(Command.DO, "account.sign-out", "", signOut::run), new Command(Command.DO, "password.title", "", () -> Paths.open("wachtwoord")));
    }
}
