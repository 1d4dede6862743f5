package org.lunchroom.harness;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.kernel.sql.TestDatabase;

/**
 * A test against the built WAR, in demo mode on an empty database: once in the server that Arquillian deploys it to, on
 * H2, and once as the start script runs it, with nothing but other environment variables, on PostgreSQL.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(TestDatabase.class)
@ExtendWith({ArquillianExtension.class, OnPostgres.class})
public abstract class OnServer {
    @Parameter
    TestDatabase database;

    @Deployment(testable = false)
    public static WebArchive war() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/lunchroom.war"));
    }

    /** Somebody who is not signed in. */
    protected Caller nobody() {
        return Caller.at(database == TestDatabase.H2 ? OneDeployment.address() : OnPostgres.address());
    }

    /** A persona of the demonstration, signed in: "host", "newcomer". */
    protected Caller as(String persona) {
        return nobody().as(persona);
    }
}
