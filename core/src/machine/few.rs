//! A map of a few entries.

/// Entries in the order in which they were put in. A client has a handful of machines and a listing a handful of pages at a
/// time; the standard library's maps, made anew for each type of value, were a tenth of a wasm bundle.
#[derive(Debug)]
pub(crate) struct Few<K, V>(Vec<(K, V)>);

impl<K: Copy + PartialEq, V> Few<K, V> {
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn insert(&mut self, key: K, value: V) {
        self.remove(&key);
        self.0.push((key, value));
    }

    pub fn remove(&mut self, key: &K) -> Option<V> {
        let at = self.0.iter().position(|(own, _)| own == key)?;
        Some(self.0.remove(at).1)
    }

    pub fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        self.0.iter_mut().find(|(own, _)| own == key).map(|(_, value)| value)
    }

    pub fn keys(&self) -> impl Iterator<Item = K> + '_ {
        self.0.iter().map(|(key, _)| *key)
    }

    #[cfg(feature = "flows")]
    pub fn iter(&self) -> impl Iterator<Item = (K, &V)> {
        self.0.iter().map(|(key, value)| (*key, value))
    }

    #[cfg(feature = "flows")]
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (K, &mut V)> {
        self.0.iter_mut().map(|(key, value)| (*key, value))
    }

    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.0.iter().map(|(_, value)| value)
    }

    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.0.iter_mut().map(|(_, value)| value)
    }

    pub fn retain_keys(&mut self, keep: impl Fn(K) -> bool) {
        self.0.retain(|(key, _)| keep(*key));
    }
}

#[cfg(test)]
mod tests {
    use super::Few;

    #[test]
    fn keeps_one_value_a_key_in_order() {
        let mut few = Few::new();
        few.insert(3, "c");
        few.insert(1, "a");
        few.insert(3, "d");
        assert_eq!(
            (few.len(), few.keys().collect::<Vec<_>>(), few.remove(&3), few.remove(&3)),
            (2, vec![1, 3], Some("d"), None)
        );
        few.retain_keys(|key| key > 1);
        assert!(few.is_empty() && few.get_mut(&1).is_none());
    }
}
