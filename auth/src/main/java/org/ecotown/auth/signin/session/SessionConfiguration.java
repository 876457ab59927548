package org.ecotown.auth.signin.session;

import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.boot.session.autoconfigure.SessionTimeout;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions in PostgreSQL, as Spring Boot sets them up but for the connection's error
 * codes: what Spring Session has for these reads a file of all databases, with parsers
 * that nothing else here needs (some 3 MB). Of the settings only the time-out counts,
 * {@code server.servlet.session.timeout}.
 */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

	@Bean
	SessionIds sessionIds(ServerProperties server) {
		Cookie settings = server.getServlet().getSession().getCookie();
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		PropertyMapper map = PropertyMapper.get();
		map.from(settings::getName).to(cookie::setCookieName);
		map.from(settings::getPath).to(cookie::setCookiePath);
		map.from(settings::getSecure).to(cookie::setUseSecureCookie);
		map.from(settings::getHttpOnly).to(cookie::setUseHttpOnlyCookie);
		map.from(settings::getSameSite).as(Cookie.SameSite::attributeValue).to(cookie::setSameSite);
		CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();
		cookies.setCookieSerializer(cookie);
		return new SessionIds(cookies);
	}

	@Bean
	JdbcIndexedSessionRepository sessionRepository(JdbcOperations jdbc, PlatformTransactionManager transactions,
			SessionTimeout timeout, SessionIds ids) {
		TransactionTemplate ownTransaction = new TransactionTemplate(transactions);
		ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		JdbcIndexedSessionRepository sessions = new JdbcIndexedSessionRepository(jdbc, ownTransaction);
		// two requests of one browser may write the same attribute for the first time
		new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
		sessions.setSessionIdGenerator(ids);
		sessions.setDefaultMaxInactiveInterval(timeout.getTimeout());
		return sessions;
	}

}
