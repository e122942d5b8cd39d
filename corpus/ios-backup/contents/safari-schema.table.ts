/**
 * Schemas of Safari's databases of tabs and bookmarks, as they stand in the files.
 * @module
 */

export const oldWindowsSql =
  "CREATE TABLE browser_windows (id INTEGER PRIMARY KEY AUTOINCREMENT,uuid TEXT NOT NULL,type INTEGER DEFAULT 0," +
  "active_document_index INTEGER DEFAULT 0)";
export const oldTabsSql =
  "CREATE TABLE tabs (id INTEGER PRIMARY KEY AUTOINCREMENT,uuid TEXT NOT NULL UNIQUE,title TEXT,url TEXT COLLATE NOCASE," +
  "user_visible_url TEXT COLLATE NOCASE,order_index INTEGER NOT NULL,last_viewed_time REAL DEFAULT NULL," +
  "opened_from_link BOOL DEFAULT 0,private_browsing BOOL DEFAULT 0,browser_window_uuid TEXT NOT NULL," +
  "browser_window_id INTEGER NOT NULL)";
export const sessionsSql =
  "CREATE TABLE tab_sessions (id INTEGER PRIMARY KEY AUTOINCREMENT,tab_uuid TEXT NOT NULL UNIQUE,session_data BLOB " +
  "DEFAULT NULL,uncompressed_session_data_size INTEGER NOT NULL DEFAULT 0)";
export const bookmarksSql =
  "CREATE TABLE bookmarks (id INTEGER PRIMARY KEY AUTOINCREMENT,special_id INTEGER DEFAULT 0,parent INTEGER,type INTEGER," +
  "title TEXT,url TEXT COLLATE NOCASE,num_children INTEGER DEFAULT 0,hidden INTEGER DEFAULT 0,order_index INTEGER NOT " +
  "NULL,external_uuid TEXT UNIQUE,last_modified REAL DEFAULT NULL,deleted INTEGER DEFAULT 0,extra_attributes BLOB DEFAULT " +
  "NULL,local_attributes BLOB DEFAULT NULL,date_closed REAL DEFAULT NULL,subtype INTEGER DEFAULT 0)";
export const windowsSql =
  "CREATE TABLE windows (id INTEGER PRIMARY KEY,active_tab_group_id INTEGER DEFAULT NULL,date_closed REAL DEFAULT NULL," +
  "is_last_session INTEGER DEFAULT 0,local_tab_group_id INTEGER DEFAULT NULL,private_tab_group_id INTEGER DEFAULT NULL," +
  "uuid TEXT NOT NULL UNIQUE)";
export const cloudDevicesSql =
  "CREATE TABLE cloud_tab_devices (device_uuid TEXT PRIMARY KEY NOT NULL,system_fields BLOB NOT NULL,device_name TEXT," +
  "has_duplicate_device_name BOOLEAN DEFAULT 0,is_ephemeral_device BOOLEAN DEFAULT 0,last_modified REAL NOT NULL)";
export const cloudTabsSql =
  "CREATE TABLE cloud_tabs (tab_uuid TEXT PRIMARY KEY NOT NULL,system_fields BLOB NOT NULL,device_uuid TEXT NOT NULL," +
  "position BLOB NOT NULL,title TEXT,url TEXT NOT NULL,is_showing_reader BOOLEAN DEFAULT 0,is_pinned BOOLEAN DEFAULT 0," +
  "last_viewed_time REAL DEFAULT 0)";
