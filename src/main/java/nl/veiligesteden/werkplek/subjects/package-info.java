/** What people talk about and add files to: a subject, such as an item; who sees it, and for which audience one may write there. */
@ApplicationModule(allowedDependencies = {"shared", "access", "design"})
package nl.veiligesteden.werkplek.subjects;

import org.springframework.modulith.ApplicationModule;
