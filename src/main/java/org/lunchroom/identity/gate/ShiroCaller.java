package org.lunchroom.identity.gate;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.apache.shiro.SecurityUtils;
import org.lunchroom.identity.CurrentCaller;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;

/** Reads the caller whom the {@link Gate} has bound to this request's thread. */
@Singleton
class ShiroCaller implements CurrentCaller {
    @Override
    public Viewer get() {
        return Optional.ofNullable(SecurityUtils.getSubject().getPrincipals())
                .map(all -> all.oneByType(Viewer.class))
                .orElseThrow(Problem::signInFirst);
    }
}
