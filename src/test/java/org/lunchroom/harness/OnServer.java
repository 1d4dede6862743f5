package org.lunchroom.harness;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test against the built WAR in Payara Micro, in demo mode on an empty database in memory. */
@ExtendWith(ArquillianExtension.class)
public abstract class OnServer {
    @Deployment(testable = false)
    public static WebArchive war() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/lunchroom.war"));
    }

    /** Somebody who is not signed in. */
    protected static Caller nobody() {
        return Caller.at(OneDeployment.address());
    }

    /** A persona of the demonstration, signed in: "host", "newcomer". */
    protected static Caller as(String persona) {
        return nobody().as(persona);
    }
}
