package coop.workers.access;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The door: every address asks for a session, and a view is closed to those who have one unless it says by annotation that
 * it is for them. Signing in happens in the sign-in view, in one conversation that ends with a whole session or none, so no
 * form login is answered here. Where an identity provider is configured, it opens the same whole session.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(AccessProperties.class)
class SecurityConfiguration {

    static final String SIGN_IN = "/sign-in";

    private static final String PERMISSIONS_POLICY =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), publickey-credentials-get=(self), publickey-credentials-create=(self)";

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            Standing standing,
            SecurityContextRepository sessions,
            VerifiedElsewhere verifiedElsewhere,
            ObjectProvider<OpenDoor> openDoors,
            ObjectProvider<ClientRegistrationRepository> identityProviders)
            throws Exception {
        var open = openDoors.stream().map(OpenDoor::pattern).toArray(String[]::new);
        http.with(vaadin(), office -> office.loginView(SIGN_IN, "/"))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers(open)
                        .permitAll()
                        // what is said about a failure holds no secret, and has to reach those outside too
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll())
                .exceptionHandling(strangers -> strangers.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/" + OwnPage.SIGN_IN),
                        request -> OwnPage.covers(request.getRequestURI()
                                .substring(request.getContextPath().length()))))
                // nobody's session is acted for behind them, so there is none to forge a request in
                .csrf(forgery -> forgery.ignoringRequestMatchers(open))
                .securityContext(context -> context.securityContextRepository(sessions))
                .addFilterBefore(new RolesAfresh(standing, sessions), AuthorizationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(ContentSecurityPolicy.withoutScripts()))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY)));
        if (identityProviders.getIfAvailable() != null) {
            letInThroughIdentityProviders(http, verifiedElsewhere);
        }
        return http.build();
    }

    private static void letInThroughIdentityProviders(HttpSecurity http, VerifiedElsewhere verifiedElsewhere)
            throws Exception {
        http.oauth2Login(login -> login.loginPage(SIGN_IN)
                .successHandler(verifiedElsewhere)
                .failureHandler(verifiedElsewhere)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2LoginAuthenticationFilter>() {
                    @Override
                    public <F extends OAuth2LoginAuthenticationFilter> F postProcess(F filter) {
                        // who somebody is elsewhere opens nothing here; only the account it leads to does
                        filter.setSecurityContextRepository(new NullSecurityContextRepository());
                        return filter;
                    }
                }));
    }

    @Bean
    static NavigationAccessControlConfigurer doorsOfViews() {
        return new NavigationAccessControlConfigurer()
                .withAnnotatedViewAccessChecker()
                .withNavigationAccessChecker(new OfficeIsForStaff());
    }

    @Bean
    SecurityContextRepository sessions() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Answers the form login that Vaadin's configuration brings along: always no, since it knows no second factor. */
    @Bean
    AuthenticationManager noOtherDoor() {
        return attempt -> {
            throw new BadCredentialsException("Sign in at " + SIGN_IN);
        };
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
