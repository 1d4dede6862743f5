package org.lunchroom.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a personal access token needs to call endpoints: said of a package and those below it, of a class, or of a method;
 * the closest word counts. What nothing is said of is closed to tokens. An endpoint that is guarded by a permission of
 * its own needs the scope of that name, whatever stands here.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Scoped {
    /** To read. */
    Scope read();

    /** To change anything. */
    Scope write();

    /** Whether bots may call it at all. They neither vote nor react: that is for people. */
    boolean bots() default false;
}
