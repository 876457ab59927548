/**
 * The sessions of people at this service, shared by its replicas.
 */
@NullMarked
package org.ecotown.auth.signin.session;

import org.jspecify.annotations.NullMarked;
