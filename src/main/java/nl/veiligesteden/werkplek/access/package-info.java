/**
 * Accounts, memberships and sign-in. Alone issues workspaces: the unforgeable argument by which every service knows for
 * whom and within what it works.
 */
@ApplicationModule(allowedDependencies = {"database", "shared", "design", "audit"})
package nl.veiligesteden.werkplek.access;

import org.springframework.modulith.ApplicationModule;
