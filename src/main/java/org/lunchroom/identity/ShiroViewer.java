package org.lunchroom.identity;

import jakarta.inject.Singleton;
import org.apache.shiro.SecurityUtils;
import org.lunchroom.kernel.http.Problem;

/** Reads the viewer whom the {@link Gate} has bound to this request's thread. */
@Singleton
class ShiroViewer implements CurrentViewer {
    @Override
    public Viewer get() {
        if (SecurityUtils.getSubject().getPrincipal() instanceof Viewer viewer) {
            return viewer;
        }
        throw Problem.signInFirst();
    }
}
