package nl.veiligesteden.werkplek.start;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who can be told apart in the database; whose account ended is none of them.
 *
 * @param invented     with an address that nobody can have
 * @param all          with a membership
 * @param withPassword of those
 * @param unreadable   secrets that were sealed with a key that nobody gave
 */
record People(int invented, int all, int withPassword, int unreadable) {

    People(int invented, int all, int withPassword) {
        this(invented, all, withPassword, 0);
    }

    People withUnreadable(int secrets) {
        return new People(invented, all, withPassword, secrets);
    }

    static People in(JdbcClient jdbc) {
        return jdbc.sql("""
                        select count(if(email like :invented, 1, null)) invented, count(if(member, 1, null)) members, count(if(member, password_hash, null)) passwords
                        from (select a.email, a.password_hash, exists (select 1 from membership m where m.account_id = a.id and m.ended_at is null) member
                        from account a where a.ended_at is null) people""").param("invented", "%" + SafeStart.INVENTED)
                .query((row, number) -> new People(row.getInt("invented"), row.getInt("members"), row.getInt("passwords"))).single();
    }
}
