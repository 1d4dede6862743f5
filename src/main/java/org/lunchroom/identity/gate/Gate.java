package org.lunchroom.identity.gate;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.mgt.DefaultSubjectDAO;
import org.apache.shiro.subject.support.DefaultSubjectContext;
import org.apache.shiro.web.mgt.DefaultWebSecurityManager;
import org.apache.shiro.web.mgt.DefaultWebSessionStorageEvaluator;
import org.apache.shiro.web.mgt.WebSecurityManager;
import org.apache.shiro.web.servlet.AbstractShiroFilter;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.http.Problems;

/**
 * Finds out who is calling, for every request, and binds them to it. It turns nobody away: pages and widgets are for
 * everybody, and what an endpoint asks for is said by its {@link org.lunchroom.identity.Guard}. There is no HTTP session and no cookie.
 */
@WebFilter(
        filterName = "gate",
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {
            DispatcherType.REQUEST,
            DispatcherType.FORWARD,
            DispatcherType.INCLUDE,
            DispatcherType.ERROR,
            DispatcherType.ASYNC
        })
public class Gate extends AbstractShiroFilter {
    static final String SESSION_ENDED = Gate.class.getName() + ".sessionEnded";
    private static final String BEARER = "Bearer ";

    @Inject
    Instance<Door<?>> doors;

    @Override
    public void init() {
        setSecurityManager(stateless(doors.stream().toList()));
        setStaticSecurityManagerEnabled(false);
    }

    static WebSecurityManager stateless(List<Door<?>> doors) {
        var nowhere = new DefaultWebSessionStorageEvaluator();
        nowhere.setSessionStorageEnabled(false);
        var subjects = new DefaultSubjectDAO();
        subjects.setSessionStorageEvaluator(nowhere);
        var security = new DefaultWebSecurityManager(new RoleTable());
        security.setAuthenticator(new Doors(doors));
        security.setSubjectDAO(subjects);
        security.setRememberMeManager(null);
        return security;
    }

    @Override
    protected void executeChain(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(DefaultSubjectContext.SESSION_CREATION_ENABLED, false);
        var header = ((HttpServletRequest) request).getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            try {
                admit(
                        request,
                        new SessionToken(header.substring(BEARER.length()).strip()));
            } catch (Problem problem) {
                // Nobody can say now who they are: the database is away.
                Problems.write(problem, (HttpServletRequest) request, (HttpServletResponse) response);
                return;
            }
        }
        super.executeChain(request, response, chain);
    }

    private static void admit(ServletRequest request, SessionToken token) {
        try {
            SecurityUtils.getSubject().login(token);
        } catch (AuthenticationException e) {
            // They go on as nobody; a guarded endpoint then says that the session is over.
            request.setAttribute(SESSION_ENDED, true);
        }
    }
}
