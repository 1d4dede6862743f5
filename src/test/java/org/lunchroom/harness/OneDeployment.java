package org.lunchroom.harness;

import java.net.URI;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Lets all integration tests share one deployment: the first class deploys the WAR, and it stays until the JVM of the
 * tests ends (the container stops the server then). Deploying for each class costs ten seconds a class.
 */
public final class OneDeployment implements LoadableExtension {
    private static volatile URI address;

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Where the server with the WAR is, up to the context root and a slash. */
    static URI address() {
        return address;
    }

    /** Lets the first deployment happen, and no undeployment. */
    public static final class Keeper {
        private boolean deployed;

        public void deployOnce(@Observes EventContext<DeployManagedDeployments> deploy) {
            if (!deployed) {
                deployed = true;
                deploy.proceed();
            }
        }

        public void keep(@Observes EventContext<UnDeployManagedDeployments> undeploy) {
            // Not proceeding is the point.
        }

        public void remember(@Observes AfterDeploy deployed, ProtocolMetaData found) {
            var http = found.getContexts(HTTPContext.class).iterator().next();
            address = URI.create("http://127.0.0.1:" + http.getPort() + "/lunchroom/");
        }
    }
}
