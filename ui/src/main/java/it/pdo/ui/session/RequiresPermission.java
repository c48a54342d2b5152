package it.pdo.ui.session;

import it.pdo.identity.Operation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation a page exists for. Whoever may do it nowhere does not enter the page: {@link ViewAccessControl} refuses, and
 * {@link PageStatus} answers 403. What the page shows and does is decided by the services it asks.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RequiresPermission {
    /** The operation, as {@link it.pdo.identity.Permissions#inAnyUnit} decides it. */
    Operation value();
}
