package nl.veiligesteden.werkplek.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the whole demo together in one transaction, so that an interrupted first start leaves nothing half. */
@Component
@Profile("demo")
class DemoLoader {

    private final DemoAccounts accounts;

    DemoLoader(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Transactional
    public void load() {
        if (accounts.anybody()) {
            return;
        }
        DemoAccounts.PEOPLE.stream().filter(person -> person.role().scope() != nl.veiligesteden.werkplek.access.Role.Scope.PARTNER)
                .forEach(accounts::add);
    }
}
