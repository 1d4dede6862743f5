package org.lunchroom.identity.gate;

import java.util.Arrays;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;

/** Tells Shiro what a viewer may do, whichever door they came through. */
final class RoleTable extends AuthorizingRealm {
    RoleTable() {
        setCachingEnabled(false);
    }

    @Override
    public boolean supports(AuthenticationToken token) {
        return false;
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        return null;
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
        var viewer = principals.oneByType(Viewer.class);
        var info = new SimpleAuthorizationInfo();
        Arrays.stream(Permission.values())
                .filter(permission -> Roles.may(viewer.roles(), permission))
                .forEach(permission -> info.addStringPermission(permission.id()));
        return info;
    }
}
