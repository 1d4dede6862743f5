package org.lunchroom.identity.demo;

import org.apache.shiro.authc.AuthenticationToken;

/** The wish to be somebody at a demonstration. */
public record PersonaToken(String persona) implements AuthenticationToken {
    @Override
    public Object getPrincipal() {
        return persona;
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
