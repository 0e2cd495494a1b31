-- What Settings > General holds: one row.
create table general_settings (
    id                    boolean not null default true,
    hide_buttons_achieved boolean not null default true,
    hide_buttons_lost     boolean not null default true,
    default_team_id       bigint,
    version               integer not null default 0,
    constraint general_settings_pk primary key (id),
    constraint general_settings_single check (id),
    constraint general_settings_team_fk foreign key (default_team_id) references team
);
insert into general_settings default values;
